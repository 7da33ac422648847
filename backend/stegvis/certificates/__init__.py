"""The certificate of participation (Integration Act § 18 a), put together from the features."""
