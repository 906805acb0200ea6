// Registers every widget.
import './widgets/quiz/define.js';
