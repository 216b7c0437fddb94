#! obj
	.file 1 "folder" "a.c"
	.file 1 "a.c" md5 0x0123456789abcdef0123456789abcdef
	.file 1 "a.c"
	.file 1 "b.c"
	.file -1 "c.c"
	.file
	.file "d.c" 1
	.loc 1 5 view 1
#= line-files-that-cannot-be.s:2: Error: junk at end of line, first unrecognized character is `"'
#= line-files-that-cannot-be.s:3: Error: junk at end of line, first unrecognized character is `m'
#= line-files-that-cannot-be.s:5: Error: file table slot 1 is already occupied by a different file (a.c vs b.c)
#= line-files-that-cannot-be.s:6: Error: file number less than one
#= line-files-that-cannot-be.s:7: Error: missing string
#= line-files-that-cannot-be.s:8: Error: junk at end of line, first unrecognized character is `1'
#= line-files-that-cannot-be.s:9: Error: numeric view can only be asserted to zero
