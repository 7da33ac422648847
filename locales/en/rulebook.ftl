### A municipality's own rules.

refused-rulebook-unknown-setting = The rulebook has no setting { $key } with the value { $value }.
