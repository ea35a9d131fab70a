import { auditGrid } from './axe-grid.js';

auditGrid(1280, 800);
