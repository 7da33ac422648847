"""The bill of materials of what is installed: CycloneDX 1.5, from the lock file, without network.

    python tests/supply/sbom.py requirements.lock > python.cdx.json

npm makes its own from `package-lock.json` (`npm sbom`). The same lock gives the same bytes, so that two bills
can be compared; it needs nothing but Python, since the image's build runs it before anything is installed.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

_PACKAGE = re.compile(
    r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)(?P<rest>(?:.*\\\n)*.*)", re.MULTILINE
)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def packages(lock: str) -> list[tuple[str, str, list[str]]]:
    """Name, version and hashes of each package of a lock file."""
    found = (
        (match["name"].lower(), match["version"], _HASH.findall(match["rest"]))
        for match in _PACKAGE.finditer(lock)
    )
    return sorted(found)


def bill(lock: str) -> dict[str, object]:
    """The bill of materials of a lock file."""
    components = [
        {
            "type": "library",
            "bom-ref": f"pkg:pypi/{name}@{version}",
            "name": name,
            "version": version,
            "purl": f"pkg:pypi/{name}@{version}",
            # One hash for each file that may be installed: a wheel for each machine, or the source.
            "externalReferences": [
                {
                    "type": "distribution",
                    "url": f"https://pypi.org/project/{name}/{version}/",
                    "hashes": [{"alg": "SHA-256", "content": each} for each in hashes],
                }
            ],
        }
        for name, version, hashes in packages(lock)
    ]
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, lock)}",
        "version": 1,
        "metadata": {
            "lifecycles": [{"phase": "pre-build"}],
            "component": {"type": "application", "bom-ref": "stegvis", "name": "stegvis"},
        },
        "components": components,
    }


if __name__ == "__main__":
    json.dump(bill(Path(sys.argv[1]).read_text(encoding="utf-8")), sys.stdout, indent=1)
