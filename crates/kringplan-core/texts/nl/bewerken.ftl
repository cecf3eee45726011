### Bewerken in een scherm: waarom een wijziging niet gedaan wordt. Waarden zijn plekken in het bestand, nummers en dagen.

onleesbaar = Dit bestand is zo niet te lezen. Hieronder staat waar dat aan ligt.
bewerken-dag = Schrijf een dag als jjjj-mm-dd.
bewerken-vorm = Deze gegevens passen niet bij de vraag. Er is niets veranderd.
bewerken-niet-nfc = In dit plan staan letters met losse accenten. Laat het plan eerst goed zetten.
bewerken-bsn = In dit plan staat een burgerservicenummer. Haal het weg; de controle wijst de plek aan.
bewerken-botsing = Twee onderdelen van dit plan zijn hetzelfde zodra de accenten vastzitten. Haal er een weg.
bewerken-lijst = Een wijziging is een lijst van add, remove, replace en move, elk met een plek. Wijziging { $nummer } past daar niet bij.
bewerken-plek = Bij wijziging { $nummer } is { $plek } geen plek in een bestand. Een plek begint met een schuine streep.
bewerken-niet-daar = Bij wijziging { $nummer } staat op de plek { $plek } niets.
bewerken-geen-houder = Bij wijziging { $nummer } kan op { $plek } niets bij. Daar is geen lijst of onderdeel.
bewerken-buiten-lijst = Bij wijziging { $nummer } is { $plek } geen plek in de lijst.
bewerken-in-zichzelf = Bij wijziging { $nummer } kan { $plek } niet in zichzelf terechtkomen.
bewerken-niet-alles = Bij wijziging { $nummer } gaat het om het hele bestand. Dat kan hier niet.
bewerken-sleutels = Bij wijziging { $nummer } zijn op de plek { $plek } twee onderdelen hetzelfde zodra de accenten vastzitten.
bewerken-past-niet = Op de plek { $plek } kan dit niet staan. Er is niets veranderd.
# Een bestand dat een mens niet heeft getypt.
nieuw-past-niet = Met deze keuzes is geen plan te maken.
