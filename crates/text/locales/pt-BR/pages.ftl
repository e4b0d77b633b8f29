### O que as páginas dizem.

## Escolher uma nova senha

page-password-reset-title = Escolha uma nova senha
page-password-reset-text = Depois disso, todos os seus dispositivos são desconectados. Os seus segundos fatores continuam como estão.
page-password-reset-field = Nova senha
page-password-reset-button = Salvar a nova senha
page-password-reset-unasked = Não foi você que pediu? Então feche esta página: nada acontece.
page-password-reset-unfit = Esta senha não pode ser usada. Escolha uma mais longa, difícil de adivinhar e sem o seu nome ou endereço.
page-password-reset-busy = Tentativas demais. Espere alguns minutos e tente de novo.
page-password-reset-done-title = A sua nova senha já vale
page-password-reset-done = Entre com ela. Todos os seus dispositivos foram desconectados.
page-password-reset-expired-title = O link é antigo demais
page-password-reset-expired = O prazo dele acabou, e nada foi alterado. Peça um novo.
page-password-reset-invalid-title = O link não vale mais
page-password-reset-invalid = Ele foi usado, substituído por um mais novo ou cortado no caminho. Abra o e-mail mais recente ou peça um novo link.
