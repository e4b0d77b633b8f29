### O que se diz a quem administra, e a quem se torna o primeiro.

## Em todas as páginas da administração

admin-title = Administração
admin-users = Pessoas
admin-groups = Grupos
admin-audit = Registro
admin-keys = Chaves
admin-mails = E-mails
admin-health = Estado
admin-done = Pronto. Consta no registro.
admin-none = Nada encontrado.
admin-total = Encontrados: { $number }
admin-search = Buscar
admin-any = Qualquer
admin-more = Mais condições
admin-previous = Página anterior
admin-next = Próxima página
admin-add = Adicionar
admin-remove = Remover
admin-refresh = Olhar de novo

## Pessoas

admin-who = Endereço de e-mail ou identificador da conta
admin-role = Papel
admin-role-guest = Convidado
admin-role-user = Usuário
admin-role-admin = Administrador
admin-group = Grupo
admin-way-in = Entra com
admin-order = Ordem
admin-order-newest = Mais recentes primeiro
admin-order-oldest = Mais antigos primeiro
admin-order-active = Ativos por último primeiro
admin-order-name = Por nome (até 1000 contas)
admin-created = Cadastro
admin-created-from = Cadastrado a partir de
admin-created-until = Cadastrado antes de
admin-active = Última atividade
admin-active-from = Ativo a partir de
admin-active-until = Ativo antes de
admin-locked = Bloqueada
admin-locked-since = Bloqueada desde
admin-id = Identificador da conta
admin-none-of-it = Nenhum
admin-act-lock-title = Bloquear a conta
admin-act-lock-text = { $name } é desconectado em todo lugar na hora e não pode entrar até você desbloquear a conta.
admin-act-unlock-title = Desbloquear a conta
admin-act-unlock-text = { $name } pode entrar de novo.
admin-act-reset-factors-title = Remover as segundas etapas
admin-act-reset-factors-text = Para quem perdeu as suas: { $name } é desconectado em todo lugar e, a partir daí, entra sem segunda etapa. Antes, certifique-se de quem está pedindo.
admin-act-end-sessions-title = Desconectar em todo lugar
admin-act-end-sessions-text = Todos os dispositivos de { $name } são desconectados na hora.
admin-act-grant-title = Tornar administrador
admin-act-grant-text = { $name } poderá fazer tudo o que você pode fazer aqui.
admin-act-revoke-title = Retirar o papel
admin-act-revoke-text = { $name } deixa de ser administrador.
admin-act-delete-title = Excluir a conta
admin-act-delete-text = A conta de { $name } é excluída na hora, com tudo o que pertence a ela. Ninguém pode trazê-la de volta.

## Grupos

admin-groups-text = Um grupo consta nos tokens de seus membros, para que os aplicativos o conheçam.
admin-group-new = Novo grupo
admin-group-key = Chave
admin-group-key-hint = Até 64 letras, dígitos, pontos, hífens e sublinhados. Nunca muda.
admin-group-names = Nomes
admin-group-language = Idioma
admin-group-language-hint = Uma etiqueta, como de ou pt-BR.
admin-group-language-add = Adicionar um idioma
admin-group-description = Descrição
admin-group-members = Membros
admin-group-members-show = Mostrar os membros
admin-group-member-add = Adicionar um membro
admin-group-delete-title = Excluir o grupo
admin-group-delete-text = Seus membros saem dele e, de resto, continuam o que são.

## O registro

admin-audit-text = O que aconteceu neste servidor, do mais recente ao mais antigo.
admin-audit-kind = O quê
admin-audit-outcome = Resultado
admin-audit-success = Feito
admin-audit-failure = Falhou
admin-audit-denied = Não permitido
admin-audit-about = Sobre
admin-audit-by = Por
admin-audit-after = A partir de
admin-audit-before = Antes de
admin-reason-wrong-credentials = Senha ou endereço incorreto
admin-reason-wrong-code = Código incorreto
admin-reason-wrong-recovery-code = Código de recuperação incorreto
page-activity-restore-backup = Backup restaurado
page-activity-retry-mail = E-mail a ser tentado de novo
page-activity-drop-mail = E-mail descartado

## Chaves

admin-keys-text = Com estas chaves o servidor assina, lacra e encontra o que guarda. Trocá-las de vez em quando limita o valor de uma roubada; ninguém é desconectado por isso.
admin-keys-signing = Assinatura de tokens
admin-keys-sealing = Lacre do que é guardado
admin-keys-blind-index = Busca de endereços
admin-keys-digest = Resumos de códigos e links
admin-keys-since = Em uso desde
admin-keys-ongoing = Sendo trocada
admin-keys-progress = { $done } de { $total }
admin-keys-failed = A última troca falhou
admin-keys-rotate = Trocar as chaves
admin-keys-rotate-text = Tudo o que é guardado é lacrado de novo em segundo plano; enquanto isso o servidor funciona como sempre. Valores a renovar: { $number }

## E-mails

admin-mails-text = E-mails que ainda não foram entregues. São tentados de novo por si, em intervalos cada vez maiores.
admin-mails-pending = Aguardando
admin-mails-failed = Abandonado
admin-mail-tries = Tentativas: { $number }
admin-mail-next = Próxima tentativa
admin-mail-retry = Tentar agora
admin-mail-drop = Descartar

## Estado

admin-health-text = Se as partes do servidor funcionam.
admin-health-database = Banco de dados
admin-health-cache = Cache
admin-health-up = Responde
admin-health-down = Não responde
admin-health-version = Versão
admin-health-mail-off = Os e-mails estão desligados.

## O primeiro administrador

page-first-admin-title = O primeiro administrador
page-first-admin-text = Este servidor ainda não tem contas. Com a primeira, você o administra.
page-first-admin-button = Criar a conta
page-first-admin-void = Este link não vale mais. Foi usado, expirou ou o servidor foi reiniciado: nesse caso o terminal dele mostra outro.
admin-welcome = Boas-vindas! Agora você administra este servidor. Proteja sua conta com uma segunda etapa, em “Segurança” na sua conta.

## O que não é possível

error-role-required = Só administradores podem abrir esta página.
error-invalid-request = Algo aqui não pode ser aceito. Confira o que você digitou.
error-user-not-found = Esta conta não existe, ou não existe mais.
error-database-entity-not-found = Isto não existe mais.
error-group-key = Isto não pode ser uma chave.
error-group-key-exists = Já existe um grupo com esta chave.
error-invalid-group-translation = Digite uma etiqueta de idioma, um nome de 1 a 100 caracteres e no máximo 1000 caracteres de descrição. Um nome tem de estar no idioma padrão.
error-secret-rotation-ongoing = As chaves já estão sendo trocadas.
error-admin-who = Digite um endereço de e-mail ou o identificador de uma conta.
