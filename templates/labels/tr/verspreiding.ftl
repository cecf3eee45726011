# nagekeken: nee (heeft een moedertaalspreker dit bestand nagekeken?)
# De woorden van de lijst van de coördinator: exemplaren en nabellen.

verspreiding-titel = Wie welk exemplaar krijgt
