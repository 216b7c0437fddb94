#! obj
	.section .s1
	.section .s1, "aw"
	.section .s2, "a"
	.section .s2, "a", @nobits
	.section .s3, "a", @nobits
	.section .s3, "a"
	.section .g, "axG", @progbits, sig
	.section .g, "axG", @progbits, sig, comdat
	.section .m, "aM", @progbits, 4
	.section .m, "aM", @progbits, 8
	.section .d, "d"
	.section .x, 1
	.section .x, @progbits
#= section-lines-that-contradict.s:3: Error: changed section attributes for .s1
#= section-lines-that-contradict.s:5: Error: changed section type for .s2
#= section-lines-that-contradict.s:5: Error: changed section attributes for .s2
#= section-lines-that-contradict.s:7: Error: changed section attributes for .s3
#= section-lines-that-contradict.s:9: Error: changed section attributes for .g
#= section-lines-that-contradict.s:11: Error: changed section entity size for .m
#= section-lines-that-contradict.s:12: Error: SHF_ALLOC isn't set for GNU_MBIND section: .d
#= section-lines-that-contradict.s:13: Error: character following name is not '#'
#= section-lines-that-contradict.s:14: Error: character following name is not '#'
