#!/bin/sh
# What Vagrant calls to halt the guest: no service has to be ended, and what was written is in memory.
(
	sleep 0.2 # the ssh server still tells that this has ended well
	echo o >/proc/sysrq-trigger
) >/dev/null 2>&1 </dev/null &
