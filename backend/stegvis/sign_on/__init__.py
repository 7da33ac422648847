"""Single sign-on: staff sign in at their municipality's provider, by OpenID Connect."""
