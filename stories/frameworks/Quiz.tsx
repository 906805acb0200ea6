import 'power-widgets/define/quiz.js';
import 'power-widgets/react';

export const Quiz = ({onDone}: {onDone: () => void}) => (
  <power-quiz deck="quick-6" pass-percent={80} onpower-activity={({verb}) => verb === 'completed' && onDone()} />
);
