"""Small nouns that every feature may use and that know no feature."""
