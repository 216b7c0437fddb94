#! obj
# what only a directive mentions is written, but for weak ones; of .L names the global, weak and common ones are
	.weak quiet
	.hidden hidden1
	.type function1, @function
	.type none1, @notype
	.size sized1, 4
	.local local1
	.extern extern1
	.weak .Lweak
	.globl .Lglobal
	.type .Lfunction, @function
	.comm .Lcommon, 4
.Lhere:	.globl .Lhere
	.globl changed
	.local changed
changed:
	.type changed, @object
	.type changed, @function
	.if condition == 1
	.endif
#= undefined-symbols-that-are-written.s:19: Warning: symbol 'changed' already has its type set
#= symbol 'changed' .text+0x0 size=0 bind=0 type=2 vis=0
#= symbol 'hidden1' 0+0x0 size=0 bind=1 type=0 vis=2
#= symbol 'function1' 0+0x0 size=0 bind=1 type=2 vis=0
#= symbol 'none1' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'sized1' 0+0x0 size=4 bind=1 type=0 vis=0
#= symbol 'local1' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol '.Lweak' 0+0x0 size=0 bind=2 type=0 vis=0
#= symbol '.Lglobal' 0+0x0 size=0 bind=1 type=0 vis=0
#= symbol '.Lcommon' 65522+0x4 size=4 bind=1 type=1 vis=0
#= symbol '.Lhere' .text+0x0 size=0 bind=1 type=0 vis=0
#= symbol 'condition' 0+0x0 size=0 bind=1 type=0 vis=0
