# nagekeken: nee (heeft een moedertaalspreker dit bestand nagekeken?)
# De woorden van het blad voor op de koelkast. Bezoek kan het lezen: geen zorgen, geen vragen, geen voorwaarden.

koelkast-titel = Onze week
