"""Many plans as one job: on all cores, with answers kept from one run to the next."""
