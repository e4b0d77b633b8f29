//! Where an address is: a file of places, looked up.
