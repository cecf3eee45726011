# nagekeken: nee (has a native speaker reviewed this file?)
# The words of the coordinator’s list: copies and the follow-up call.

verspreiding-titel = Who gets which copy
