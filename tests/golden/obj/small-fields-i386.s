#! obj --32
# what a relocation adds to stands in its field
	.byte 0
	.byte there - 298
	.byte there + 300
	.word there + 70000
#= small-fields-i386.s:4: Error: value of -298 too large for field of 1 byte at 0x1
#= small-fields-i386.s:5: Error: value of 300 too large for field of 1 byte at 0x2
#= small-fields-i386.s:6: Error: value of 70000 too large for field of 2 bytes at 0x3
