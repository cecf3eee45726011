# nagekeken: nee (has a native speaker reviewed this file?)
# The words of the page for the fridge. Visitors can read it: no worries, no questions, no conditions.

koelkast-titel = Our week
