# Wat de controle vindt: moet, let op en tip, elk in woorden.
ernst-fout = Moet:
ernst-waarschuwing = Let op:
ernst-tip = Tip:
ernst-kaal-fout = Moet
ernst-kaal-waarschuwing = Let op
ernst-kaal-tip = Tip
controle-niets = Alles is duidelijk. De controle heeft geen vragen.
controle-samen = De controle vindt { $fout } keer ‘moet’, { $waarschuwing } keer ‘let op’ en { $tip } keer ‘tip’.
controle-uitleg = Niets hiervan houdt het bewaren of printen tegen.
controle-fout = { $aantal ->
    [one] Moet: 1 vraag
   *[other] Moet: { $aantal } vragen
  }
controle-waarschuwing = { $aantal ->
    [one] Let op: 1 vraag
   *[other] Let op: { $aantal } vragen
  }
controle-tip = { $aantal ->
    [one] Tip: 1
   *[other] Tips: { $aantal }
  }
uitleg-waarom = Waarom?
uitleg-kop = Uitleg bij { $code }
uitleg-geen = Hierover is geen uitleg.
uitleg-sluiten = Sluiten
