# nagekeken: nee (has a native speaker reviewed this file?)
# The words of one person’s own part. Addressed to that one person.
# Same ids as nl/deel.ftl, which is the source; see there for the arguments.

deel-titel = Your part of the plan
deel-documenttitel = { $naam }. { $soort }. { $titel }, { $versie }
deel-bladtitel = { $naam }. { $titel }

## What you do

deel-jij = you
deel-jou = you
deel-hoofdpersoon = This plan is here for you.
deel-helpt-mee = You have no agreement of your own. Below you can read where you come in.
deel-niets = You have no agreement of your own in this plan. It is good that you belong.
deel-nog-niets = You have no agreement of your own yet. That may still come. Good that you think along.
deel-doen-kop = What you do
deel-beurten-kop = What you do in turns
deel-meedoen-kop = What you take part in
deel-bijspringen-kop = Where you help when it does not work out
deel-meekijken-kop = Where you see if it goes well
deel-term-jouw-dagen = Your days
deel-term-andere-dagen = Other days
deel-term-beurten = In turns
deel-term-samen-met = Together with
deel-springt-bij = Who helps then: { $namen }

## Help and roles

deel-regelen-kop = Help that you arrange
deel-gevraagd-kop = What we ask of you
deel-voor-jou-kop = Help for you
deel-anderen-kop = What others do
deel-rol-kop = What you look after
deel-rol-aanspreekpunt = You are the contact person. Professionals call you first.
deel-rol-roept-bijeen = You call the group together when things do not work out.
deel-rol-groep = You are in the group that meets when things do not work out.
deel-rol-hoogte = You make sure that everyone stays informed.

## Whom you call, and how it goes on

deel-bellen-kop = Whom you call
deel-bellen-zin = Does something not work out, or are you worried? Feel free to call.
deel-rol-beide = Contact person, and calls the group together
deel-dat-ben-jij = That is you.
deel-kindertelefoon = Would you like to talk to someone? Call the Kindertelefoon: 0800-0432. It is free.
deel-nummer-opschrijven = Write the number here:
deel-nummer-onbekend = The number is not in the plan.
deel-telefoon = telephone: { $nummer }
deel-hoogte-jij = You look after that.
deel-groep-kop = When the group meets
deel-groep-komt = Does one of these things happen? Then the group meets.
deel-groep-komt-binnen = { $aantal ->
    [one] Does one of these things happen? Then the group meets within one day.
   *[other] Does one of these things happen? Then the group meets within { $aantal } days.
}
deel-groep-binnen = { $aantal ->
    [one] Do things not work out? Then the group meets within one day.
   *[other] Do things not work out? Then the group meets within { $aantal } days.
}

## For somebody from outside

deel-alleen-jouw-deel = Only this part is for you. The rest stays with the circle.
deel-concept = The circle is still working on this plan. It has not been adopted yet.
deel-vragen-kop = What we ask of you
deel-afspraken-kop = Agreements that you are part of
deel-bel-eerst = Is something not going well? Call this person first.
