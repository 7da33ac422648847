"""The law as dated data, each rule with its source."""
