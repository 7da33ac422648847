-- An address that an administrator has changed makes nobody somebody: alone, they could make it their own.
ALTER TABLE staff ADD COLUMN email_edited_at timestamptz;
