import { auditGrid } from './axe-grid.js';

auditGrid(768, 1024);
