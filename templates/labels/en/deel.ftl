# nagekeken: nee (has a native speaker reviewed this file?)
# The words of one person’s own part. Addressed to that one person.

deel-titel = Your part of the plan
