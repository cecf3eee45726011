//! Days that offices work.
