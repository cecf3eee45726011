# nagekeken: nee (has a native speaker reviewed this file?)
# The words of the empty plan, to fill in by hand during the private time. Addressed to the circle.

werkblad-titel = Worksheet
