# What the check finds: must, attention and tip, each in words.
ernst-fout = Must:
ernst-waarschuwing = Attention:
ernst-tip = Tip:
ernst-kaal-fout = Must
ernst-kaal-waarschuwing = Attention
ernst-kaal-tip = Tip
controle-niets = Everything is clear. The check has no questions.
controle-samen = The check finds { $fout } times ‘must’, { $waarschuwing } times ‘attention’ and { $tip } times ‘tip’.
controle-uitleg = None of this stops you from saving or printing.
controle-fout = { $aantal ->
    [one] Must: 1 question
   *[other] Must: { $aantal } questions
  }
controle-waarschuwing = { $aantal ->
    [one] Attention: 1 question
   *[other] Attention: { $aantal } questions
  }
controle-tip = { $aantal ->
    [one] Tip: 1
   *[other] Tips: { $aantal }
  }
uitleg-waarom = Why?
uitleg-kop = Explanation of { $code }
uitleg-geen = There is no explanation about this.
uitleg-sluiten = Close
