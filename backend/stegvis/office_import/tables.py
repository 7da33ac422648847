"""What the last import said, so that an edit on screen since then is seen and never overwritten."""

from __future__ import annotations

from piccolo.columns import JSONB, UUID, Text, Timestamptz
from piccolo.table import Table

from stegvis.kit.db import ENGINE


class ImportedRow(Table, db=ENGINE, tablename="imported_row"):
    """The values of one row of one sheet as last imported."""

    id = UUID(primary_key=True, default=None, help_text="The key of the row that it became")
    municipality_id = UUID(default=None)
    sheet = Text(default=None)
    external_id = Text(default=None, help_text="The office's own identifier within the sheet")
    imported = JSONB(default=None)
    imported_at = Timestamptz(default=None)
