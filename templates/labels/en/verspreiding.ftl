# nagekeken: nee (has a native speaker reviewed this file?)
# The words of the coordinator's list: copies, reaching people, consent and the follow-up call. Addressed to the coordinator.

## At the top of the list

verspreiding-titel = Who gets which copy
verspreiding-niet-delen = This is your own working list. Give this paper to nobody else.
# $verstuurd, $ontvangen and $aantal: numbers
verspreiding-stand = Sent: { $verstuurd } of { $aantal }. Received: { $ontvangen }.
verspreiding-niet-vastgesteld = Note: this plan is not adopted yet. The text may still change.
# $aantal: how many copies of older versions were sent
verspreiding-eerder = { $aantal ->
    [one] One copy of an earlier version went round. Tell people that there is a new version.
   *[other] { $aantal } copies of earlier versions went round. Tell people that there is a new version.
}
verspreiding-zonder-versie = { $aantal ->
    [one] One copy does not say of which version it is.
   *[other] { $aantal } copies do not say of which version they are.
}

## The copies

verspreiding-lijst-kop = Copies of this version
verspreiding-lijst-uitleg = Write down the day as soon as a copy is sent or received.
verspreiding-lijst-leeg = Nobody is on the list yet.
verspreiding-nog-kop = Not on the list yet
verspreiding-nog-uitleg = These people take part and are not on the list yet.
verspreiding-nog-niemand = Everyone who takes part is on the list.
verspreiding-kolom-wie = For whom
verspreiding-kolom-vorm = How
verspreiding-kolom-verstuurd = Sent on
verspreiding-kolom-ontvangen = Received on
verspreiding-papier = paper
verspreiding-digitaal = digital
verspreiding-voorgelezen = read aloud
verspreiding-anders = another way
# The name of a language, as it stands after a comma or a colon
verspreiding-taal-nl = Dutch
verspreiding-taal-en = English
verspreiding-taal-tr = Turkish
verspreiding-taal-ar = Arabic
verspreiding-taal-pl = Polish
verspreiding-taal-uk = Ukrainian
# $taal: name of a language
verspreiding-leest = reads best: { $taal }
verspreiding-andere-tekst = Note: this copy is of another text.

## How to reach everyone

verspreiding-bereiken-kop = How to reach everyone
verspreiding-bereiken-uitleg = Pass on a number or address only if that person agrees.
verspreiding-kolom-naam = Name
verspreiding-kolom-bereiken = Phone, e-mail and address
verspreiding-telefoon = Phone
verspreiding-email = E-mail
verspreiding-adres = Address

## Consent

verspreiding-delen-kop = Consent to share
verspreiding-delen-uitleg = Does someone from outside the circle get the plan? First ask whether that is all right.
verspreiding-delen-leeg = Nobody from outside the circle gets a copy.
verspreiding-kolom-ontvanger = Who gets it
verspreiding-kolom-door = Who said yes
verspreiding-kolom-op = When
verspreiding-kolom-over = About whom
verspreiding-niet-gevraagd = not asked yet

## Follow-up call

verspreiding-nabellen-kop = Follow-up call
verspreiding-nabellen-uitleg = Call the circle four weeks after the conference and ask how it goes. Note the outcome briefly.
verspreiding-vier-weken = Four weeks later
verspreiding-afgesproken = Agreed for
verspreiding-gebeld = Called on
verspreiding-uitkomst = Outcome
