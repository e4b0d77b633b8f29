### O que as páginas dizem. `page-…` está numa página; `error-…` diz por que algo não pode ser feito e tem o nome do código.

## Em toda página

page-skip = Ir para o conteúdo
page-pages = Páginas
page-language = Idioma:
page-mailbox = Caixa de e-mail
page-email = Endereço de e-mail
page-password = Senha
page-password-hint = { $number ->
    [one] Pelo menos um caractere, e difícil de adivinhar. Várias palavras juntas funcionam bem.
   *[other] Pelo menos { $number } caracteres, e difícil de adivinhar. Várias palavras juntas funcionam bem.
}
page-name = Nome
page-code = Código de seis dígitos
page-recovery-code = Código de recuperação
page-continue = Continuar
page-cancel = Cancelar
page-back-to-login = Voltar para a entrada
page-to-account = Ir para a sua conta
page-mail-missing = O e-mail não chegou? Pode levar um minuto. Olhe também na pasta de spam.
page-open-mailbox = Abrir a caixa de desenvolvimento
page-show-password = Mostrar
page-hide-password = Ocultar

## A página inicial

page-start-title = A porta está aberta
page-start-text = { $app } cuida da sua conta: entre, proteja-a com uma segunda etapa e veja onde ela está em uso.
page-start-api = A API
page-start-api-text = Para quem desenvolve: leia o que ela faz e teste cada requisição no navegador.
page-start-mailbox = Caixa de desenvolvimento
page-start-mailbox-text = Nenhum servidor de e-mail está configurado: os códigos e links que seriam enviados ficam aqui.

## A API

page-docs-script = Esta página precisa de JavaScript.
page-docs-json = Abrir o documento que ela mostra, como JSON

## A caixa de desenvolvimento

page-mailbox-text = Nenhum servidor de e-mail está configurado: os e-mails ficam aqui e não saem. Só este computador pode abrir esta página.
page-mailbox-recipient = Destinatário
page-mailbox-only = Só e-mails para…
page-mailbox-refresh = Atualizar
page-mailbox-code = Código
page-mailbox-whole = O e-mail inteiro
page-mailbox-as-text = Como texto
page-mailbox-as-page = Como página
page-mailbox-none = Nenhum e-mail ainda
page-mailbox-none-text = Links, códigos e alertas de segurança aparecem aqui assim que algo os gera: crie uma conta, por exemplo.
page-mailbox-none-to = Nenhum e-mail para { $email }
page-mailbox-all = Mostrar os e-mails para todos

## Entrar

page-login-title = Entrar
page-login-button = Entrar
page-login-forgotten = Esqueceu a senha?
page-login-new = Primeira vez aqui?
page-login-register = Criar uma conta
page-login-guest = Continuar como visitante
page-login-signed-out = Você saiu da conta.
page-login-too-late = Demorou demais ou foi concluído em outro lugar. Entre de novo.
page-login-password-set = A sua nova senha já vale. Entre com ela.
page-login-app-on = O seu aplicativo autenticador está ativo, e todos os dispositivos foram desconectados. Agora entre com ele.
page-login-deleted = A sua conta foi excluída. Até logo!
page-or = ou
page-provider-continue = Continuar com { $provider }

## Criar uma conta

page-register-title = Criar uma conta
page-register-button = Criar uma conta
page-register-known = Já tem uma conta?
page-registered-title = Olhe a sua caixa de entrada
page-registered-text = Enviamos um e-mail para você. Abra o link que está nele, para sabermos que o endereço é seu. Depois, entre.
page-registered-button = Entrar

## Visitantes

page-guest-title = Continuar como visitante
page-guest-text = Basta um nome. Mais tarde você pode torná-lo uma conta completa.
page-guest-button = Continuar

## A segunda etapa

page-two-factor-title = Mais uma etapa
page-two-factor-email = Enviamos um código para o seu endereço de e-mail. Digite-o aqui.
page-two-factor-totp = Digite o código que o seu aplicativo autenticador mostra agora.
page-two-factor-recovery = Digite um dos códigos de recuperação que você guardou ao configurar o aplicativo. Cada um pode ser usado uma vez.
page-code-again = Enviar um novo código
page-code-again-in = Novo código em { $seconds } s
page-use-app = Usar o aplicativo autenticador
page-use-email = Receber um código por e-mail
page-use-recovery-code = Usar um código de recuperação

## Confirmar que é você

page-confirm-title = É você?
page-confirm-text = Você vai mudar algo importante. Digite a sua senha primeiro.
page-confirm-provider = Você vai mudar algo importante. Mostre primeiro que é você: entre mais uma vez onde você tem a sua conta.
page-confirm-nowhere = A sua conta entra com um provedor que não está mais disponível aqui. Fale com quem administra este aplicativo.
page-renew-title = Um momento
page-renew-text = A sua sessão continua.
page-passage-leave = Você vai continuar em { $provider }.
page-passage-back = Você já vai continuar.

## Senha esquecida

page-forgotten-title = Esqueceu a senha?
page-forgotten-text = Informe o seu endereço de e-mail. Enviamos um link com o qual você pode escolher uma nova senha.
page-forgotten-button = Enviar o link
page-forgotten-sent-title = Olhe a sua caixa de entrada
page-forgotten-sent = Enviamos um e-mail para { $email }. O link que está nele vale por meia hora.
page-forgotten-again = Pedir um novo link

## Escolher uma nova senha

page-password-reset-title = Escolha uma nova senha
page-password-reset-text = Depois disso, todos os seus dispositivos são desconectados. Os seus segundos fatores continuam como estão.
page-password-reset-field = Nova senha
page-password-reset-button = Salvar a nova senha
page-password-reset-unasked = Não foi você que pediu? Então feche esta página: nada acontece.
page-password-reset-done-title = A sua nova senha já vale
page-password-reset-done = Entre com ela. Todos os seus dispositivos foram desconectados.
page-password-reset-expired-title = O link é antigo demais
page-password-reset-expired = O prazo dele acabou, e nada foi alterado. Peça um novo.
page-password-reset-invalid-title = O link não vale mais
page-password-reset-invalid = Ele foi usado, substituído por um mais novo ou cortado no caminho. Abra o e-mail mais recente ou peça um novo link.

## Confirmar um endereço

page-verification-title = Este é o seu endereço de e-mail?
page-verification-text = Confirme que o endereço que recebeu o e-mail é seu.
page-verification-button = Confirmar o endereço
page-verification-unasked = Você não se cadastrou em { $app }? Então feche esta página: nada acontece.
page-verification-done-title = O seu endereço está confirmado
page-verification-done = Obrigado. Você pode fechar esta página ou ir para a sua conta.
page-verification-already-title = O seu endereço já estava confirmado
page-verification-already = Não há mais nada a fazer. Você pode fechar esta página.
page-verification-taken-title = Outra conta tem este endereço
page-verification-taken = Alguém ficou com ele antes que você usasse o link. A sua conta está como antes; escolha outro endereço.
page-verification-expired-title = O link é antigo demais
page-verification-expired = Um link pode ser usado por um dia. Entre e peça um novo.
page-verification-invalid-title = O link não vale mais
page-verification-invalid = Ele foi usado, substituído por um mais novo ou cortado no caminho. Abra o e-mail mais recente, ou entre e peça um novo.

## Quando uma página não pode ser mostrada

page-trouble-missing = Não há nada aqui
page-trouble-busy = Um momento, por favor
page-trouble-refused = Assim não dá
page-trouble-failed = Algo deu errado
page-trouble-request = Se continuar assim, informe este número ao suporte: { $id }
page-trouble-home = Ir para a página inicial

## A própria conta

page-account = Conta
page-profile = Perfil
page-security = Segurança
page-sessions = Dispositivos
page-activity = Atividade
page-logout = Sair
page-save = Salvar
page-change = Alterar
page-set = Definir
page-on = Ativo
page-off = Inativo
page-turn-on = Ativar
page-turn-off = Desativar
page-set-up = Configurar
page-copy = Copiar
page-copied = Copiado
page-download = Baixar
page-print = Imprimir
page-newer = Mais novas
page-older = Mais antigas
page-device-unknown = Dispositivo desconhecido

## O que acabou de ser feito

page-notice-saved = Salvo.
page-notice-picture = A sua imagem foi alterada.
page-notice-mailed = Enviamos um novo link. Olhe a sua caixa de entrada.
page-notice-email-asked = Enviamos um link para o seu novo endereço. Ele passa a ser seu quando você abrir o link.
page-notice-password-set = A sua nova senha já vale. Os outros dispositivos foram desconectados.
page-notice-email-on = Os códigos por e-mail estão ativos. Os outros dispositivos foram desconectados.
page-notice-email-off = Os códigos por e-mail estão desativados.
page-notice-app-off = O seu aplicativo autenticador está desativado, e os códigos de recuperação dele não valem mais.
page-notice-preferred = De agora em diante, este é pedido primeiro.
page-notice-connected = Vinculado. A partir de agora você pode entrar com ele.
page-notice-disconnected = Desvinculado. Os outros dispositivos foram desconectados.
page-notice-session-ended = Aquele dispositivo foi desconectado.
page-notice-recovered = Você entrou. Se perdeu o aplicativo, desative-o e configure outro agora.
page-notice-converted = Boas-vindas! Enviamos um link para confirmar o seu endereço.

## O próprio perfil

page-guest-you = Você está como visitante
page-guest-you-text = O que você faz aqui se perde quando a sessão termina. Com um endereço e uma senha, você pode guardar tudo.
page-convert-title = Transforme em uma conta
page-convert-text = Tudo o que você tem aqui continua. De agora em diante, você entra com este endereço e esta senha.
page-verified = Confirmado
page-unverified = Não confirmado
page-unverified-title = Confirme o seu endereço
page-unverified-text = Enviamos um e-mail para { $email }. Abra o link que está nele, para sabermos que o endereço é seu.
page-unverified-button = Enviar o link de novo
page-picture-change = Alterar a imagem
page-picture-title = A sua imagem
page-picture-now = A sua imagem atual
page-picture-text = Um arquivo JPEG, PNG, GIF ou WebP de no máximo { $number } MB. O quadrado no meio é guardado, sem onde e quando a foto foi tirada.
page-picture-file = Arquivo
page-picture-button = Salvar a imagem
page-picture-remove = Remover a imagem
page-language-title = Idioma
page-language-text = Para as páginas e os e-mails que elas geram, onde quer que você entre.
page-language-browser = O do seu navegador
page-email-title = Altere o seu endereço de e-mail
page-email-text = O seu endereço é { $email }. Enviamos um link para o novo; até você abri-lo, nada muda.
page-email-new = Novo endereço de e-mail
page-email-button = Enviar o link
page-delete = Excluir
page-delete-title = Excluir a sua conta
page-delete-short = Com tudo o que pertence a ela. Isso não pode ser desfeito.
page-delete-text = A sua conta é excluída na hora, com o seu nome, a sua imagem, os seus segundos fatores e todas as sessões. Ninguém pode trazê-la de volta.
page-delete-sure = Sim, excluir a minha conta para sempre.

## Segurança

page-security-text = O que está entre a sua conta e todos os outros.
page-two-factor = Verificação em duas etapas
page-ways-in = Jeitos de entrar
page-connected-since = Vinculado desde
page-not-connected = Não vinculado
page-connect = Vincular
page-connect-title = Vincular { $provider }?
page-connect-text = Você poderá entrar também com { $provider }. Avisaremos por e-mail que foi vinculado.
page-disconnect = Desvincular
page-disconnect-title = Desvincular { $provider }?
page-disconnect-text = Depois disso você não poderá mais entrar com { $provider }, e os seus outros dispositivos serão desconectados.
page-password-title = A sua senha
page-password-text = Depois disso, os seus outros dispositivos são desconectados. Avisamos por e-mail que a sua senha foi alterada.
page-password-old = Senha atual
page-password-new = Nova senha
page-password-is-set = Definida
page-password-is-none = Você ainda não tem uma.
page-preferred = Pedido primeiro
page-preferred-title = Pedido primeiro
page-preferred-text = O que você quer que seja pedido primeiro quando entrar?
page-email-factor = Códigos por e-mail
page-email-factor-text = Depois da senha, enviamos um código para o seu endereço de e-mail.
page-email-factor-on = Ativar os códigos por e-mail
page-email-factor-on-text = De agora em diante, enviamos um código para { $email } sempre que você entrar. Vamos testar agora. Depois, os seus outros dispositivos são desconectados.
page-email-factor-off = Desativar os códigos por e-mail
page-email-factor-off-text = De agora em diante, só o seu aplicativo autenticador é pedido quando você entrar.
page-email-factor-only = Esta é a sua única segunda etapa e não pode ser desativada. Configure primeiro um aplicativo autenticador; depois será possível.
page-code-send = Enviar um código para mim
page-code-sent = Enviamos um código para { $email }.
page-app-factor = Aplicativo autenticador
page-app-factor-text = Um aplicativo no seu celular mostra um novo código a cada meio minuto. Ele funciona sem internet.
page-app-factor-on = Configurar um aplicativo autenticador
page-app-factor-off = Desativar o seu aplicativo autenticador
page-app-factor-off-text = De agora em diante, só os códigos por e-mail são pedidos quando você entrar. Os seus códigos de recuperação deixam de valer.
page-app-factor-only = Esta é a sua única segunda etapa e não pode ser desativada. Ative primeiro os códigos por e-mail; depois será possível.
page-app-scan = Leia esta imagem
page-app-scan-text = Abra o seu aplicativo autenticador, adicione uma conta e aponte a câmera para cá.
page-app-qr = A chave para o seu aplicativo autenticador como código QR
page-app-by-hand = Sem câmera? Digite esta chave:
page-app-open = Abrir o aplicativo neste dispositivo
page-app-keep = Guarde os seus códigos de recuperação
page-app-confirm = Digite o código do aplicativo
page-app-confirm-text = Com ele o aplicativo fica ativo. Depois todos os seus dispositivos são desconectados, e você entra com o aplicativo.
page-recovery-codes = Códigos de recuperação
page-recovery-codes-text = Com eles você entra se perder o aplicativo. Cada um pode ser usado uma vez.
page-recovery-codes-new = Criar novos códigos
page-recovery-codes-renew = Os novos códigos substituem os anteriores, que deixam de valer na hora. Eles são mostrados aqui uma vez.
page-recovery-codes-keep = Com cada um destes códigos você entra uma vez se perder o aplicativo. Eles são mostrados só agora: guarde-os em um lugar seguro, não no celular.
page-recovery-codes-kept = Já guardei os códigos

## Dispositivos e atividade

page-sessions-text = Onde a sua conta está em uso agora. Desconecte o que você não reconhece.
page-this-device = Este dispositivo
page-session-active = Última atividade
page-session-end = Desconectar
page-sessions-end = Desconectar em todo lugar
page-activity-text = O que aconteceu com a sua conta, do mais recente ao mais antigo.
page-activity-none = Nada ainda.
page-activity-refused = Sem sucesso
page-activity-register = Cadastro
page-activity-verify-email = Endereço confirmado
page-activity-first-factor = Senha informada
page-activity-login = Entrada
page-activity-step-up = Identidade confirmada
page-activity-logout = Saída
page-activity-end-session = Dispositivo desconectado
page-activity-end-all-sessions = Desconectado em todo lugar
page-activity-reuse-refresh-token = Sessão suspeita encerrada
page-activity-enable-second-factor = Segunda etapa ativada
page-activity-disable-second-factor = Segunda etapa desativada
page-activity-prefer-second-factor = Outra segunda etapa é pedida primeiro
page-activity-renew-recovery-codes = Novos códigos de recuperação
page-activity-request-password-reset = Link para nova senha pedido
page-activity-reset-password = Nova senha definida com um link
page-activity-change-password = Senha alterada
page-activity-add-password = Senha definida
page-activity-request-email-change = Outro endereço pedido
page-activity-change-email = Endereço alterado
page-activity-change-profile = Nome alterado
page-activity-change-avatar = Imagem alterada
page-activity-connect-provider = Serviço de acesso vinculado
page-activity-disconnect-provider = Serviço de acesso desvinculado
page-activity-delete-account = Conta excluída
page-activity-create-guest = Chegada como visitante
page-activity-convert-guest = De visitante a conta
page-activity-grant-admin = Papel de administrador concedido
page-activity-revoke-admin = Papel de administrador retirado
page-activity-lock-account = Conta bloqueada
page-activity-unlock-account = Conta desbloqueada
page-activity-reset-second-factors = Segundas etapas removidas por um administrador
page-activity-export-account = Dados da conta exportados
page-activity-create-group = Grupo criado
page-activity-change-group = Grupo alterado
page-activity-delete-group = Grupo excluído
page-activity-add-member = Inclusão em um grupo
page-activity-remove-member = Retirada de um grupo
page-activity-rotate-keys = Chaves do servidor substituídas
page-activity-send-mail = Um e-mail não pôde ser enviado

## O que se diz do que não pode ser feito

error-other = Algo deu errado do nosso lado. Tente de novo em um momento.
error-email = Digite um único endereço de e-mail, como nome@example.com.
error-name = Digite um nome de 1 a 100 caracteres.
error-code = Um código tem seis dígitos.
error-password-short = { $number ->
    [one] Esta senha é curta demais. Use pelo menos um caractere.
   *[other] Esta senha é curta demais. Use pelo menos { $number } caracteres.
}
error-password-long = Esta senha é longa demais. Use no máximo { $number } bytes.
error-password-common = Esta é uma das senhas mais comuns. Escolha outra.
error-password-known = Escolha uma senha que não seja o seu nome, o seu endereço ou o nome deste aplicativo.
error-password-weak = Esta senha é fácil de adivinhar. Use várias palavras incomuns ou uma frase mais longa.
error-password-classes = Use letras minúsculas e maiúsculas, números e símbolos.
error-password-leaked = Esta senha vazou de outro serviço. Escolha outra.
error-invalid-credentials = O endereço de e-mail ou a senha está errado.
error-missing-password-parameter = Digite a sua senha.
error-wrong-two-factor-code = O código está errado. Por enquanto, você não tem mais tentativas.
error-wrong-code-left = { $left ->
    [0] O código está errado e não vale mais. Peça um novo.
    [one] O código está errado. Você tem mais uma tentativa.
   *[other] O código está errado. Você tem mais { $left } tentativas.
}
error-two-factor-code-expired = Este código não vale mais. Peça um novo.
error-wrong-totp-recovery-code = O código de recuperação está errado ou já foi usado. Por enquanto, você não tem mais tentativas.
error-wrong-recovery-code-left = { $left ->
    [one] O código de recuperação está errado ou já foi usado. Você tem mais uma tentativa.
   *[other] O código de recuperação está errado ou já foi usado. Você tem mais { $left } tentativas.
}
error-too-many-attempts = { $minutes ->
    [one] Tentativas erradas demais. Espere um minuto.
   *[other] Tentativas erradas demais. Espere { $minutes } minutos.
}
error-ip-login-rate-limit-exceeded = { $minutes ->
    [one] Tentativas erradas demais vindas da sua rede. Espere um minuto.
   *[other] Tentativas erradas demais vindas da sua rede. Espere { $minutes } minutos.
}
error-ip-rate-limit-exceeded = Requisições demais vindas da sua rede. Espere um momento.
error-user-rate-limit-exceeded = Requisições demais. Espere um momento.
error-email-cooldown-active = { $seconds ->
    [one] Um e-mail foi enviado há pouco. Você pode pedir outro em um segundo.
   *[other] Um e-mail foi enviado há pouco. Você pode pedir outro em { $seconds } segundos.
}
error-email-send-failure = O e-mail não pôde ser enviado. Tente de novo em um momento.
error-email-disabled = No momento, este servidor não envia e-mails.
error-registration-disabled = Aqui ninguém pode se cadastrar por conta própria. Peça uma conta a quem administra o serviço.
error-guests-disabled = Aqui não há visitantes. Crie uma conta ou entre.
error-origin-not-allowed = Este formulário foi enviado de outro lugar. Abra a página de novo e tente outra vez.
error-resource-not-found = Não há página neste endereço. Ela pode ter mudado de lugar, ou o link foi cortado.
error-server-overloaded = Há trabalho demais no momento. Tente de novo em alguns segundos.
error-database-failure = Nada foi alterado, porque o nosso banco de dados não respondeu. Tente de novo em um momento.
error-conflict = Alguém alterou a mesma coisa ao mesmo tempo. Tente de novo.
error-session-expired = A sua sessão terminou. Entre de novo.
error-step-up-token-creation-forbidden = Isto pertence a outra sessão. Comece de novo.
error-picture = Escolha um arquivo JPEG, PNG, GIF ou WebP que não esteja danificado nem seja grande demais.
error-payload-too-large = Isso é grande demais.
error-old-password = Esta não é a sua senha atual.
error-sure = Primeiro marque a caixa.
error-email-taken = Outra conta tem este endereço. Escolha outro.
error-guest-email-taken = Este endereço já tem uma conta. Entre com ela ou escolha outro endereço.
error-cannot-disable-only-two-factor-method = Esta é a sua única segunda etapa. Configure outra primeiro.
error-two-factor-method-disabled = Esta segunda etapa está desativada.
error-cannot-disconnect-last-provider = Este é o seu único jeito de entrar. Defina uma senha primeiro.
error-provider-not-found = A sua conta não está vinculada a este serviço.
error-no-password-provider = A sua conta não tem senha. Defina uma primeiro.
error-at-least-one-admin-required = Só você administra este servidor. Dê esse papel a outra pessoa primeiro.
error-post-commit-side-effect-failure = A sua alteração foi salva, mas algo que devia vir depois falhou. Não a repita.

## De volta de um provedor

page-oauth2-error-title = Não funcionou
page-oauth2-error-again = Voltar ao início
page-oauth2-error-authentication-failed = A entrada foi cancelada ou recusada, e nada mudou. Tente de novo ou entre de outra forma.
page-oauth2-error-state-parameter-missing = A volta estava incompleta: falta uma parte do endereço. Comece de novo.
page-oauth2-error-state-expired = Você ficou fora por mais de dez minutos. Comece de novo.
page-oauth2-error-invalid-state = Esta entrada foi iniciada em outro navegador ou já foi usada. Comece de novo e não troque de navegador.
page-oauth2-error-user-already-authenticated = Você já entrou. Para entrar com outra conta, saia primeiro.
page-oauth2-error-email-already-registered = Já existe uma conta com este endereço de e-mail. Enviamos a ela como entrar. Depois você pode conectar o provedor nas configurações.
page-oauth2-error-session-token-missing = A entrada não foi iniciada na nossa página. Abra a nossa página e comece por lá.
page-oauth2-error-session-token-expired = A página ficou aberta por tempo demais. Abra-a de novo e comece por lá.
page-oauth2-error-invalid-session-token = A entrada não foi iniciada corretamente. Abra a nossa página de novo e comece por lá.
page-oauth2-error-sub-claim-missing = O provedor não disse quem você é. Entre de outra forma e avise quem administra este aplicativo.
page-oauth2-error-email-claim-missing = O provedor não nos informou um endereço de e-mail que você tenha confirmado. Confirme-o lá, permita que o leiamos e tente de novo.
page-oauth2-error-provider-already-connected = A sua conta já está conectada a este provedor. Não há nada a fazer.
page-oauth2-error-connected-to-another-principal = A sua conta no provedor pertence aqui a outra conta. Entre com ela ou desconecte-a lá primeiro.
page-oauth2-error-connection-token-expired = O pedido para conectar o provedor é antigo demais. Faça-o de novo nas configurações.
page-oauth2-error-invalid-connection-token = O pedido para conectar o provedor não é desta conta e deste dispositivo. Faça-o de novo nas configurações.
page-oauth2-error-connection-token-provider-mismatch = Você pediu para conectar outro provedor, e não este. Faça-o de novo nas configurações.
page-oauth2-error-step-up-missing = Para conectar um provedor, confirme primeiro que é você. Depois tente de novo nas configurações.
page-oauth2-error-step-up-token-expired = Faz tempo demais que você confirmou que é você. Confirme de novo e depois conecte o provedor.
page-oauth2-error-invalid-step-up-token = O que confirmou que é você pertence a outra conta ou dispositivo. Confirme de novo e depois conecte o provedor.
page-oauth2-error-access-token-missing = A sua sessão não está mais ativa. Entre e tente de novo.
page-oauth2-error-invalid-access-token = A sua entrada não vale aqui. Entre de novo e tente mais uma vez.
page-oauth2-error-access-token-expired = A sua sessão terminou nesse meio-tempo. Entre de novo e tente mais uma vez.
page-oauth2-error-wrong-account-authenticated = No provedor, você entrou com uma conta diferente da que está conectada aqui. Escolha lá a conta certa.
page-oauth2-error-server-error = Algo deu errado do nosso lado. Tente de novo em um instante.
