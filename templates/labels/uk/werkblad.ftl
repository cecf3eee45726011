# nagekeken: nee (heeft een moedertaalspreker dit bestand nagekeken?)
# De woorden van het lege plan, om in de besloten tijd met de hand in te vullen. Gericht aan de kring (jullie).

werkblad-titel = Werkblad
