# nagekeken: nee (heeft een moedertaalspreker dit bestand nagekeken?)
# De woorden van het deel van één mens: wat jij doet, en wie je belt. Gericht aan die ene mens (je).

deel-titel = Jouw deel van het plan
