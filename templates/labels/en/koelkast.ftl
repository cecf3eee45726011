# nagekeken: nee (has a native speaker reviewed this file?)
# The words of the page for the fridge. Visitors can read it: no worries, no questions, no conditions.

koelkast-titel = Our week
koelkast-stand = These are the agreements on { $datum }.
koelkast-dag = Day
koelkast-dag-1 = Monday
koelkast-dag-2 = Tuesday
koelkast-dag-3 = Wednesday
koelkast-dag-4 = Thursday
koelkast-dag-5 = Friday
koelkast-dag-6 = Saturday
koelkast-dag-7 = Sunday
koelkast-elke-dag = Every day
koelkast-verder = Also agreed
koelkast-leeg = Who does what in the week will come here.
koelkast-als-nodig = when it is needed
koelkast-in-plan = see the plan
koelkast-volgende = next time: { $datum }
koelkast-weer-kop = Together again
koelkast-bellen-kop = Whom do you call?
koelkast-nummer = { $naam }: { $nummer }
koelkast-mensen-kop = Who does what
koelkast-ingekort = The whole text is in the plan.
koelkast-alleen-nummers = A number belongs to an agreement. The whole text is in the plan.
koelkast-aantal = { $aantal ->
    [one] one agreement
   *[other] { $aantal } agreements
}
