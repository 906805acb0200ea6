// Registers every widget.
import './generated/define/all.js';
