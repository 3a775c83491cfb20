import type { CliCommand } from '../command.js';
export const command: CliCommand = {
  name: 'export',
  summary: 'x',
  help: '',
  async run() {
    return 1;
  },
};
