import { testReadBack } from './read-back.ts';

testReadBack('sv');
