import { welcome } from './personas';
import { samplan } from './supervisor/app';
import { run } from './supervisor/run';

void run({ app: samplan, greet: welcome });
