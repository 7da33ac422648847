"""The thin GraphQL layer: schema, context, refusals and one module per feature."""
