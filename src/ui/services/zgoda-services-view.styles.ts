import { css, unsafeCSS } from 'lit';
import { flowStyles } from '../choices/flow.styles.js';

/** Facts and a table a service; where the column is narrow, each row of the table is a block of its own. */
export const servicesStyles = css`
  ${unsafeCSS(flowStyles())}
  .search label {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }
  .search input {
    flex: 1;
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 20em;
    min-block-size: 44px;
    padding: 8px 12px;
    border: 1px solid var(--z-edge);
    border-radius: calc(var(--z-radius) * 0.625);
    background: none;
    color: inherit;
    font: inherit;
  }
  .search [role='status'] {
    min-block-size: 1.5em;
    margin-block-start: 0.25em;
  }
  .service {
    margin-block-start: 1em;
    border-block-start: 1px solid var(--z-line);
    padding-block: 1em;
  }
  dl {
    display: grid;
    gap: 0.5em 2em;
    margin-block: 0.5em;
  }
  dt,
  .label,
  caption {
    font-size: 0.9em;
    font-weight: 600;
  }
  table {
    inline-size: 100%;
    margin-block-start: 0.75em;
    border-collapse: collapse;
    font-size: 0.95em;
  }
  caption {
    padding-block-end: 0.25em;
    text-align: start;
  }
  th,
  td {
    padding: 0.5em 0;
    padding-inline-end: 1em;
    border-block-end: 1px solid var(--z-line);
    text-align: start;
    vertical-align: baseline;
    font-weight: inherit;
  }
  thead th {
    font-size: 0.9em;
    font-weight: 600;
  }
  code {
    font: 0.9em ui-monospace, monospace;
  }
  @container (min-width: 34em) {
    dl {
      /* As the table below, but for the name of a country that is wider: it is not broken. */
      grid-template-columns: 28% minmax(18%, min-content) minmax(0, 1fr) 24%;
      column-gap: 0;
    }
    dl > :nth-child(2) {
      overflow-wrap: break-word;
    }
    dl > * {
      padding-inline-end: 1em;
    }
    .label {
      display: none;
    }
    table {
      table-layout: fixed;
    }
    [scope='row'],
    [scope='col']:first-child {
      inline-size: 28%;
    }
    [scope='col']:nth-child(2) {
      inline-size: 18%;
    }
    [scope='col']:last-child {
      inline-size: 24%;
    }
    td:last-child,
    th:last-child {
      padding-inline-end: 0;
    }
  }
  @container (max-width: 33.99em) {
    table,
    caption,
    tbody,
    tbody tr,
    tbody th,
    tbody td {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody tr {
      border-block-start: 1px solid var(--z-line);
      padding-block: 0.5em;
    }
    tbody th,
    tbody td {
      border: 0;
      padding: 0.125em 0;
    }
    tbody .none {
      padding: 0;
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
    .subhead,
    caption,
    thead {
      break-after: avoid;
    }
  }
`;
