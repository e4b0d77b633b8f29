### O que os e-mails dizem. Assunto e prévia aparecem na tela bloqueada: neles não há código nem link.

## Em todo e-mail

mail-greeting = Olá, { $name }!
mail-greeting-nameless = Olá!
mail-footer = Este e-mail diz respeito a uma conta em { $app } com o seu endereço de e-mail.
mail-footer-no-account = Alguém informou o seu endereço de e-mail em { $app }. Não há nenhuma conta com ele.
mail-footer-help = Dúvidas? Escreva para { $email }.
mail-link-fallback = Se o botão não funcionar, copie este endereço no seu navegador:
mail-date = { $day ->
    [1] 1º
   *[other] { $day }
} de { $month } de { $year }, { $time } UTC
mail-month = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
}

## Um código por e-mail

mail-email-authentication-subject = Seu código de verificação de { $app }
mail-email-authentication-preheader = Abra este e-mail para ver o código que você pediu.
mail-email-authentication-title = Seu código de verificação
mail-email-authentication-login = Digite este código para concluir o acesso a { $app }.
mail-email-authentication-step-up = Digite este código para confirmar em { $app } que é você.
mail-email-authentication-manage = Digite este código para alterar a verificação em duas etapas da sua conta em { $app }.
mail-code-validity = { $minutes ->
    [one] Ele vale por um minuto e só pode ser usado uma vez.
   *[other] Ele vale por { $minutes } minutos e só pode ser usado uma vez.
}
mail-code-keep = Nunca passe este código adiante. Ninguém de { $app } vai pedi-lo a você.
mail-code-unasked-login = Você não tentou entrar? Então alguém pode saber a sua senha. Escolha uma nova:
mail-code-unasked-session = Você não pediu este código? Então outra pessoa pode estar na sua conta. Confira as suas configurações de segurança:

## Confirmar um endereço

mail-email-verification-subject = Confirme o seu endereço de e-mail para { $app }
mail-email-verification-preheader = Um clique, e a sua conta está pronta.
mail-email-verification-title = Confirme o seu endereço de e-mail
mail-email-verification-text = Confirme que este endereço de e-mail é seu e que deve ser usado para a sua conta em { $app }.
mail-email-verification-button = Confirmar endereço de e-mail
mail-email-verification-validity = { $hours ->
    [one] O link vale por uma hora e só pode ser usado uma vez.
   *[other] O link vale por { $hours } horas e só pode ser usado uma vez.
}
mail-email-verification-unasked = Não foi você que pediu? Então basta ignorar este e-mail. Sem a sua confirmação, nada acontece.
mail-email-change-subject = Confirme o seu novo endereço de e-mail para { $app }
mail-email-change-preheader = Um clique, e a sua conta tem o novo endereço.
mail-email-change-title = Confirme o seu novo endereço de e-mail
mail-email-change-text = Confirme que este endereço de e-mail é seu e que deve passar a ser o da sua conta em { $app }. Até lá, a conta mantém o endereço atual.
mail-email-change-unasked = Não foi você que pediu? Então basta ignorar este e-mail. Sem a sua confirmação, nada muda.

## Escolher uma nova senha

mail-password-reset-subject = Escolha uma nova senha para { $app }
mail-password-reset-preheader = Só se você pediu. Caso contrário, a sua senha continua como está.
mail-password-reset-title = Escolha uma nova senha
mail-password-reset-text = Alguém, provavelmente você, pediu uma nova senha para a sua conta em { $app }. Você pode escolhê-la aqui.
mail-password-reset-button = Escolher uma nova senha
mail-password-reset-validity = { $minutes ->
    [one] O link vale por um minuto e só pode ser usado uma vez.
   *[other] O link vale por { $minutes } minutos e só pode ser usado uma vez.
}
mail-password-reset-after = Depois disso, todos os seus dispositivos são desconectados. Os seus segundos fatores continuam como estão.
mail-password-reset-unasked = Não foi você que pediu? Então basta ignorar este e-mail e não passar o link adiante. A sua senha continua como está.

## Alguém pediu uma nova senha, e não há conta

mail-no-account-info-subject = Não há conta em { $app } com este endereço
mail-no-account-info-preheader = Alguém pediu uma nova senha com o seu endereço de e-mail.
mail-no-account-info-title = Nenhuma conta com este endereço
mail-no-account-info-text = Alguém acabou de pedir uma nova senha em { $app } com o seu endereço de e-mail. Não há nenhuma conta com ele.
mail-no-account-info-you = Foi você? Talvez tenha usado outro endereço, ou ainda não tenha se cadastrado.
mail-no-account-info-button = Abrir { $app }
mail-no-account-info-unasked = Não foi você? Então não é preciso fazer nada.

## Alguém entrou

mail-login-alert-subject = Novo acesso a { $app }
mail-login-alert-preheader = Confira se foi você.
mail-login-alert-title = Novo acesso
mail-login-alert-text = Alguém acabou de entrar na sua conta em { $app }.

## Cadastro com um endereço já usado

mail-registration-alert-subject = Você já tem uma conta em { $app }
mail-registration-alert-preheader = Alguém tentou se cadastrar com o seu endereço de e-mail.
mail-registration-alert-title = Você já tem uma conta
mail-registration-alert-text = Alguém acabou de tentar se cadastrar em { $app } com o seu endereço de e-mail. Já existe uma conta com ele, por isso nada foi alterado.
mail-registration-alert-you = Foi você? Então basta entrar com a sua conta.
mail-registration-alert-button = Entrar
mail-registration-alert-unasked = Não foi você? Então não é preciso fazer nada. A sua conta está segura.

## Como se entra, para quem tentou de outro jeito

mail-identity-provider-info-subject = Como entrar em { $app }
mail-identity-provider-info-preheader = É assim que você entra na sua conta.
mail-identity-provider-info-title = Como você entra
mail-identity-provider-info-text = { $password ->
    [yes] Alguém acabou de tentar entrar na sua conta em { $app } de um jeito que não está configurado para ela.
   *[no] Alguém acabou de tentar usar uma senha na sua conta em { $app }. A sua conta não tem senha.
}
mail-identity-provider-info-ways = Para entrar, use: { $ways }
mail-identity-provider-info-button = Entrar
mail-identity-provider-info-unasked = Não foi você? Então não é preciso fazer nada. Ninguém entrou.
mail-list = { $list }, { $next }
mail-way-password = a sua senha

## Algo na segurança da conta mudou

mail-security-alert-preheader = Confira se foi você.
mail-security-alert-email-changed-subject = O e-mail da sua conta em { $app } foi alterado
mail-security-alert-email-changed-title = Endereço de e-mail alterado
mail-security-alert-email-changed-text = { $mailbox ->
    [former] A sua conta em { $app } tem um novo endereço de e-mail. De agora em diante, os e-mails dela vão para lá e não mais para esta caixa.
   *[current] A sua conta em { $app } agora tem este endereço de e-mail. De agora em diante, os e-mails dela chegam aqui.
}
mail-security-alert-password-changed-subject = A sua senha de { $app } foi alterada
mail-security-alert-password-changed-title = Senha alterada
mail-security-alert-password-changed-text = A senha da sua conta em { $app } foi alterada. Os outros dispositivos foram desconectados.
mail-security-alert-two-factor-added-subject = Verificação em duas etapas ampliada em { $app }
mail-security-alert-two-factor-added-title = Verificação em duas etapas adicionada
mail-security-alert-two-factor-added-text = { $method ->
    [totp] Um aplicativo autenticador foi adicionado à sua conta em { $app } como segunda etapa do acesso.
   *[email] Códigos por e-mail foram adicionados à sua conta em { $app } como segunda etapa do acesso.
}
mail-security-alert-two-factor-removed-subject = Verificação em duas etapas reduzida em { $app }
mail-security-alert-two-factor-removed-title = Verificação em duas etapas removida
mail-security-alert-two-factor-removed-text = { $method ->
    [totp] O aplicativo autenticador não protege mais a sua conta em { $app } como segunda etapa do acesso.
   *[email] Os códigos por e-mail não protegem mais a sua conta em { $app } como segunda etapa do acesso.
}
mail-security-alert-oauth-connected-subject = Novo jeito de entrar em { $app } adicionado
mail-security-alert-oauth-connected-title = Jeito de entrar adicionado
mail-security-alert-oauth-connected-text = De agora em diante, { $provider } pode ser usado para entrar na sua conta em { $app }.
mail-security-alert-oauth-disconnected-subject = Um jeito de entrar em { $app } foi removido
mail-security-alert-oauth-disconnected-title = Jeito de entrar removido
mail-security-alert-oauth-disconnected-text = { $provider } não pode mais ser usado para entrar na sua conta em { $app }.
mail-security-alert-refresh-token-reused-subject = Encerramos uma sessão suspeita em { $app }
mail-security-alert-refresh-token-reused-title = Uma sessão foi encerrada
mail-security-alert-refresh-token-reused-text = Um token de acesso da sua conta em { $app } que já tinha sido trocado foi usado de novo. Ele pode ter sido copiado, por isso encerramos essa sessão. Você pode entrar de novo com segurança.
mail-security-alert-recovery-code-used-subject = Um código de recuperação foi usado em { $app }
mail-security-alert-recovery-code-used-title = Um código de recuperação foi usado
mail-security-alert-recovery-code-used-text = Alguém entrou na sua conta em { $app } com um código de recuperação. { $left ->
    [0] Não resta nenhum código de recuperação.
    [1] Resta um código de recuperação.
   *[other] Restam { $left } códigos de recuperação.
} Configure de novo o seu aplicativo autenticador para receber novos.
mail-security-alert-recovery-codes-renewed-subject = Novos códigos de recuperação em { $app }
mail-security-alert-recovery-codes-renewed-title = Novos códigos de recuperação
mail-security-alert-recovery-codes-renewed-text = Novos códigos de recuperação foram criados para a sua conta em { $app }. Os anteriores não valem mais.
mail-security-alert-few-recovery-codes-left-subject = Seus códigos de recuperação de { $app } estão acabando
mail-security-alert-few-recovery-codes-left-title = Os códigos de recuperação estão acabando
mail-security-alert-few-recovery-codes-left-text = { $left ->
    [0] Não resta nenhum código de recuperação na sua conta em { $app }.
    [1] Resta um código de recuperação na sua conta em { $app }.
   *[other] Restam { $left } códigos de recuperação na sua conta em { $app }.
} Crie novos nas suas configurações de segurança, para que você possa entrar mesmo que perca o seu aplicativo autenticador.
mail-security-alert-second-factor-failures-subject = Tentativas de acesso sem sucesso em { $app }
mail-security-alert-second-factor-failures-title = A segunda etapa falhou várias vezes
mail-security-alert-second-factor-failures-text = Alguém sabia a senha da sua conta em { $app } e depois errou várias vezes a segunda etapa. Ninguém entrou desse modo.
mail-security-alert-sign-in-paused-subject = O acesso a { $app } está em pausa
mail-security-alert-sign-in-paused-title = O acesso está em pausa
mail-security-alert-sign-in-paused-text = Várias senhas erradas foram tentadas na sua conta em { $app }. O acesso com a senha está suspenso por algum tempo. Ninguém entrou desse modo.
mail-security-alert-account-locked-subject = A sua conta em { $app } foi bloqueada
mail-security-alert-account-locked-title = Conta bloqueada
mail-security-alert-account-locked-text = Um administrador bloqueou a sua conta em { $app }. Todos os dispositivos foram desconectados, e ninguém pode entrar até que ela seja desbloqueada.
mail-security-alert-factors-reset-subject = Verificação em duas etapas redefinida em { $app }
mail-security-alert-factors-reset-title = Verificação em duas etapas redefinida
mail-security-alert-factors-reset-text = Um administrador removeu os segundos fatores da sua conta em { $app }. Configure-os de novo depois de entrar.
mail-security-alert-you = Foi você? Então não é preciso fazer nada.
mail-security-alert-unasked-settings = Não foi você? Então abra agora as suas configurações de segurança, encerre todas as sessões e troque a sua senha.
mail-security-alert-unasked-password = Não foi você? Então escolha agora uma nova senha que você não use em nenhum outro lugar.
mail-security-alert-unasked-support = Se você sabe disso, não é preciso fazer nada. Caso contrário, escreva imediatamente para { $email }.
mail-security-alert-button = Abrir configurações de segurança
mail-security-alert-button-password = Escolher uma nova senha
mail-device-time = Horário
mail-device-place = Local
mail-device-address = Endereço de rede
mail-device-device = Dispositivo
mail-device-method = Método
mail-device-unknown = desconhecido
mail-device-fact = { $label }: { $value }
mail-device-browser-on-os = { $browser } no { $os }
mail-method = { $method ->
    [totp] Aplicativo autenticador
   *[email] Código por e-mail
}

## Se os e-mails chegam

mail-test-subject = E-mail de teste de { $app }
mail-test-preheader = Os e-mails de { $app } chegam até você.
mail-test-title = Funciona
mail-test-text = Os e-mails de { $app } chegam a esta caixa, e esta é a aparência deles.
mail-test-footer = Alguém que administra { $app } enviou este e-mail como teste.
