#!/usr/bin/env -S node --
import { start } from './index.js';

await start('cli');
