import { auditGrid } from './axe-grid.js';

auditGrid(320, 568);
