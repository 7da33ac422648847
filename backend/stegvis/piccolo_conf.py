"""Where Piccolo's own commands (`make migration`) find the engine and the history."""

from __future__ import annotations

from piccolo.conf.apps import AppRegistry

from stegvis.kit.db import ENGINE

DB = ENGINE

APP_REGISTRY = AppRegistry(apps=["stegvis.piccolo_app"])
