/* tracelab's agent: the first process of the sandbox's guest, or `agent --stdio` behind ssh or a parent process. */
#include "agent.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	if (getpid() == 1) {
		be_init();
		return 1;
	}
	if (argc == 2 && !strcmp(argv[1], "--stdio")) {
		close_range(3, ~0u, 0); /* ssh's way in leaves the program itself open; commands are not to have it */
		serve(STDIN_FILENO, STDOUT_FILENO, -1);
		return 0;
	}
	fprintf(stderr, "usage: agent --stdio\n");
	return 2;
}
