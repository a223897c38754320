local id = vim.lsp.start_client({
  name = 'countersign',
  cmd = { 'node', vim.env.SERVER, 'lsp' },
  root_dir = vim.fn.getcwd(),
})
vim.cmd('edit app.js')
vim.lsp.buf_attach_client(0, id)
local function say(...) io.stdout:write('shown: ' .. string.format(...) .. '\n') end
local function count() return #vim.diagnostic.get(0) end
vim.wait(60000, function() return count() > 0 end, 50)
for _, one in ipairs(vim.diagnostic.get(0)) do
  say('line %d: %s', one.lnum + 1, one.message:match('^[^.]*'))
end
local client = vim.lsp.get_client_by_id(id)
local function ask(method, params)
  params.textDocument = { uri = vim.uri_from_bufnr(0) }
  return client.request_sync('textDocument/' .. method, params, 60000, 0).result
end
local at = { line = 1, character = 2 }
say('hover: %s', ask('hover', { position = at }).contents.value:match('[^\n]*'))
local actions = ask('codeAction', { range = { start = at, ['end'] = at }, context = { diagnostics = {} } })
for _, one in ipairs(actions) do say('action: %s', one.title) end
vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding)
local line = vim.api.nvim_buf_get_lines(0, 1, 2, false)[1]
vim.api.nvim_buf_set_lines(0, 1, 2, false, { line .. 'tried in an editor' })
vim.wait(60000, function() return count() == 0 end, 50)
say('after the action and a reason: %d left', count())
vim.cmd('qa!')
