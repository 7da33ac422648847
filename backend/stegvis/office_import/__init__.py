"""A whole office from a workbook, all of it or nothing."""
