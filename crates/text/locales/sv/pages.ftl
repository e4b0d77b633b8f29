### Vad sidor säger.

## Välja ett nytt lösenord

page-password-reset-title = Välj ett nytt lösenord
page-password-reset-text = Därefter loggas alla dina enheter ut. Dina andra faktorer förblir som de är.
page-password-reset-field = Nytt lösenord
page-password-reset-button = Spara det nya lösenordet
page-password-reset-unasked = Var det inte du som bad om detta? Stäng då sidan: ingenting händer.
page-password-reset-unfit = Det här lösenordet kan inte användas. Välj ett längre som är svårt att gissa, utan ditt namn eller din adress.
page-password-reset-busy = För många försök. Vänta några minuter och försök sedan igen.
page-password-reset-done-title = Ditt nya lösenord gäller
page-password-reset-done = Logga in med det. Alla dina enheter har loggats ut.
page-password-reset-expired-title = Länken är för gammal
page-password-reset-expired = Dess tid är ute och ingenting har ändrats. Be om en ny.
page-password-reset-invalid-title = Länken gäller inte längre
page-password-reset-invalid = Den har använts, ersatts av en nyare eller kapats på vägen. Öppna det senaste mejlet eller be om en ny länk.
