-- An address that an administrator has typed makes nobody somebody: alone, they could type one of their own.
ALTER TABLE staff ADD COLUMN email_typed_at timestamptz;
