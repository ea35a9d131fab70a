import type { Config } from '../../core/config.js';
import type { WithdrawalReport } from '../../core/report.js';
import type { SaidConfig } from '../presentable.js';

/** What came of a withdrawal, in the language that is drawn: where no service is known a purpose goes by its title, in the first language it is written in. */
export function saidReport(report: WithdrawalReport, { purposes }: Config, said: SaidConfig): WithdrawalReport {
  const titles = new Map(Object.entries(purposes).map(([name, { title }]) => [Object.values(title)[0], said.purposes[name]?.title]));
  return { ...report, needsReload: report.needsReload.map((name) => titles.get(name) ?? name) };
}
