;; The loops that a search for vectors spends its time in. Baseline SIMD, one thread, memory of its own; `kernel.ts` says what stands
;; where in it, and `plain-kernel.ts` does the same without WebAssembly, to the bit.
(module
  (memory (export "memory") 4)

  (global $query i32 (i32.const 0))
  ;; Where codes are counted, no scores are wanted.
  (global $counts i32 (i32.const 16384))
  (global $scores i32 (i32.const 16384))
  (global $list i32 (i32.const 36864))
  (global $sums i32 (i32.const 53248))
  (global $buffer i32 (i32.const 65536))
  (global $rows i32 (i32.const 196608))

  ;; Keeps the pairs (row, distance) from $buffer to $end that are at most $most apart, in order; gives their new end.
  (func $compact (param $end i32) (param $most i32) (result i32)
    (local $from i32) (local $to i32)
    (local.set $from (global.get $buffer))
    (local.set $to (global.get $buffer))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $from) (local.get $end)))
        (i64.store (local.get $to) (i64.load (local.get $from)))
        ;; Written over by the next pair where it is too far.
        (local.set $to (i32.add (local.get $to)
          (i32.shl (i32.le_u (i32.load offset=4 (local.get $from)) (local.get $most)) (i32.const 3))))
        (local.set $from (i32.add (local.get $from) (i32.const 8)))
        (br $next)))
    (local.get $to))

  ;; Writes the rows of the $wanted codes nearest to the query into $list, in order of their rows, and gives how many they are. Of
  ;; those equally near the first rows win. Codes stand in blocks of sixteen rows: the rows' first bytes, then their second ones, and
  ;; so on to $width (a multiple of four), and last 255 for each row that is taken. For each half of a byte the query has a table of what its sixteen values
  ;; cost, so that one look-up serves sixteen rows. One pass: what is not nearer than the worst of the best so far costs no more than its
  ;; sum. The others are counted by their sums, to four, and so the bound falls.
  (func (export "select") (param $width i32) (param $count i32) (param $wanted i32) (result i32)
    (local $bytes v128) (local $costs v128) (local $even v128) (local $odd v128) (local $low v128) (local $high v128)
    (local $limit v128) (local $half v128)
    (local $row i32) (local $at i32) (local $stop i32) (local $table i32)
    (local $near i32) (local $lane i32) (local $distance i32)
    ;; Of those within $most there are $kept; from $bound on, a code is too far.
    (local $most i32) (local $kept i32) (local $bound i32)
    (local $end i32) (local $to i32) (local $slot i32)
    (if (i32.or (i32.eqz (local.get $wanted)) (i32.eqz (local.get $count))) (then (return (i32.const 0))))
    (local.set $most (i32.const 5119))
    (local.set $bound (i32.const 5120))
    (memory.fill (global.get $counts) (i32.const 0) (i32.const 20480))
    (local.set $at (global.get $rows))
    (local.set $end (global.get $buffer))
    (local.set $half (i8x16.splat (i32.const 15)))
    (local.set $limit (i16x8.splat (local.get $bound)))
    (loop $next
      (local.set $even (v128.const i32x4 0 0 0 0))
      (local.set $odd (v128.const i32x4 0 0 0 0))
      (local.set $table (global.get $query))
      (local.set $stop (i32.add (local.get $at) (i32.shl (local.get $width) (i32.const 4))))
      (loop $sum
        ;; Four bytes of a code: what they cost together fits into a byte.
        (local.set $bytes (v128.load (local.get $at)))
        (local.set $costs (i8x16.add
          (i8x16.swizzle (v128.load (local.get $table)) (v128.and (local.get $bytes) (local.get $half)))
          (i8x16.swizzle (v128.load offset=16 (local.get $table))
            (v128.and (i16x8.shr_u (local.get $bytes) (i32.const 4)) (local.get $half)))))
        (local.set $bytes (v128.load offset=16 (local.get $at)))
        (local.set $costs (i8x16.add (local.get $costs) (i8x16.add
          (i8x16.swizzle (v128.load offset=32 (local.get $table)) (v128.and (local.get $bytes) (local.get $half)))
          (i8x16.swizzle (v128.load offset=48 (local.get $table))
            (v128.and (i16x8.shr_u (local.get $bytes) (i32.const 4)) (local.get $half))))))
        (local.set $bytes (v128.load offset=32 (local.get $at)))
        (local.set $costs (i8x16.add (local.get $costs) (i8x16.add
          (i8x16.swizzle (v128.load offset=64 (local.get $table)) (v128.and (local.get $bytes) (local.get $half)))
          (i8x16.swizzle (v128.load offset=80 (local.get $table))
            (v128.and (i16x8.shr_u (local.get $bytes) (i32.const 4)) (local.get $half))))))
        (local.set $bytes (v128.load offset=48 (local.get $at)))
        (local.set $costs (i8x16.add (local.get $costs) (i8x16.add
          (i8x16.swizzle (v128.load offset=96 (local.get $table)) (v128.and (local.get $bytes) (local.get $half)))
          (i8x16.swizzle (v128.load offset=112 (local.get $table))
            (v128.and (i16x8.shr_u (local.get $bytes) (i32.const 4)) (local.get $half))))))
        ;; The odd rows' costs stand in the high bytes; what they add to the even ones' sums is taken off below.
        (local.set $even (i16x8.add (local.get $even) (local.get $costs)))
        (local.set $odd (i16x8.add (local.get $odd) (i16x8.shr_u (local.get $costs) (i32.const 8))))
        (local.set $table (i32.add (local.get $table) (i32.const 128)))
        (local.set $at (i32.add (local.get $at) (i32.const 64)))
        (br_if $sum (i32.lt_u (local.get $at) (local.get $stop))))
      (local.set $even (i16x8.shr_u
        (i16x8.sub (local.get $even) (i16x8.shl (local.get $odd) (i32.const 8))) (i32.const 2)))
      (local.set $odd (i16x8.shr_u (local.get $odd) (i32.const 2)))
      (local.set $low (i8x16.shuffle 0 1 16 17 2 3 18 19 4 5 20 21 6 7 22 23 (local.get $even) (local.get $odd)))
      (local.set $high (i8x16.shuffle 8 9 24 25 10 11 26 27 12 13 28 29 14 15 30 31 (local.get $even) (local.get $odd)))
      (local.set $near (i8x16.bitmask (v128.and
        (v128.load (local.get $at))
        (i8x16.narrow_i16x8_s
          (i16x8.lt_s (local.get $low) (local.get $limit))
          (i16x8.lt_s (local.get $high) (local.get $limit))))))
      (if (local.get $near)
        (then
          (v128.store (global.get $sums) (local.get $low))
          (v128.store offset=16 (global.get $sums) (local.get $high))
          (loop $taken
            (local.set $lane (i32.ctz (local.get $near)))
            (local.set $near (i32.and (local.get $near) (i32.sub (local.get $near) (i32.const 1))))
            (local.set $distance (i32.load16_u (i32.add (global.get $sums) (i32.shl (local.get $lane) (i32.const 1)))))
            (block $far
              (br_if $far (i32.ge_u (local.get $distance) (local.get $bound)))
              (i32.store (local.get $end) (i32.add (local.get $row) (local.get $lane)))
              (i32.store offset=4 (local.get $end) (local.get $distance))
              (local.set $end (i32.add (local.get $end) (i32.const 8)))
              (local.set $slot (i32.add (global.get $counts) (i32.shl (local.get $distance) (i32.const 2))))
              (i32.store (local.get $slot) (i32.add (i32.load (local.get $slot)) (i32.const 1)))
              (local.set $kept (i32.add (local.get $kept) (i32.const 1)))
              (br_if $far (i32.lt_u (local.get $kept) (local.get $wanted)))
              (block $tight
                (loop $tighten
                  (local.set $slot (i32.load (i32.add (global.get $counts) (i32.shl (local.get $most) (i32.const 2)))))
                  (br_if $tight (i32.lt_u (i32.sub (local.get $kept) (local.get $slot)) (local.get $wanted)))
                  (local.set $kept (i32.sub (local.get $kept) (local.get $slot)))
                  (local.set $most (i32.sub (local.get $most) (i32.const 1)))
                  (br $tighten)))
              (local.set $bound (local.get $most))
              (local.set $limit (i16x8.splat (local.get $bound)))
              ;; What stays within $most is less than twice $wanted, which the buffer holds twice.
              (if (i32.ge_u (local.get $end) (global.get $rows))
                (then (local.set $end (call $compact (local.get $end) (local.get $most))))))
            (br_if $taken (local.get $near)))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $row) (local.get $count))))
    ;; From here on, $wanted is how many of those exactly at $most still find room.
    (local.set $end (call $compact (local.get $end) (local.get $most)))
    (local.set $wanted (i32.sub (local.get $wanted) (i32.sub (local.get $kept)
      (i32.load (i32.add (global.get $counts) (i32.shl (local.get $most) (i32.const 2)))))))
    (local.set $at (global.get $buffer))
    (local.set $to (global.get $list))
    (block $done
      (loop $write
        (br_if $done (i32.ge_u (local.get $at) (local.get $end)))
        (block $skip
          (if (i32.eq (i32.load offset=4 (local.get $at)) (local.get $most))
            (then
              (br_if $skip (i32.eqz (local.get $wanted)))
              (local.set $wanted (i32.sub (local.get $wanted) (i32.const 1)))))
          (i32.store (local.get $to) (i32.load (local.get $at)))
          (local.set $to (i32.add (local.get $to) (i32.const 4))))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (br $write)))
    (i32.shr_u (i32.sub (local.get $to) (global.get $list)) (i32.const 2)))

  ;; Writes the first $count codes of $buffer, which stand there one after the other, into blocks from $at on; codes of zeros are not taken.
  (func (export "interleave") (param $width i32) (param $count i32) (param $at i32)
    (local $row i32) (local $from i32) (local $stop i32) (local $to i32) (local $byte i32) (local $any i32) (local $taken i32)
    (local.set $taken (i32.shl (i32.and (i32.add (local.get $width) (i32.const 3)) (i32.const -4)) (i32.const 4)))
    (local.set $from (global.get $buffer))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $row) (local.get $count)))
        (local.set $to (local.get $at))
        (local.set $any (i32.const 0))
        (local.set $stop (i32.add (local.get $from) (local.get $width)))
        (loop $bytes
          (local.set $byte (i32.load8_u (local.get $from)))
          (i32.store8 (local.get $to) (local.get $byte))
          (local.set $any (i32.or (local.get $any) (local.get $byte)))
          (local.set $to (i32.add (local.get $to) (i32.const 16)))
          (local.set $from (i32.add (local.get $from) (i32.const 1)))
          (br_if $bytes (i32.lt_u (local.get $from) (local.get $stop))))
        (i32.store8 (i32.add (local.get $at) (local.get $taken))
          (select (i32.const 255) (i32.const 0) (local.get $any)))
        (local.set $row (i32.add (local.get $row) (i32.const 1)))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (if (i32.eqz (i32.and (local.get $row) (i32.const 15)))
          (then (local.set $at (i32.add (local.get $at) (local.get $taken)))))
        (br $next))))

  (func $sum (param $lanes v128) (result f64)
    (f64.convert_i32_s (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $lanes)) (i32x4.extract_lane 1 (local.get $lanes)))
      (i32.add (i32x4.extract_lane 2 (local.get $lanes)) (i32x4.extract_lane 3 (local.get $lanes))))))

  ;; Writes the cosine of the query (16 bits a number, $length long) with each of the first $count rows of $list (8 bits a number) into
  ;; $scores; 0 where one of them is of no length.
  (func (export "score") (param $width i32) (param $count i32) (param $length f64)
    (local $item i32) (local $at i32) (local $end i32) (local $of i32)
    (local $eight v128) (local $low v128) (local $high v128) (local $product v128) (local $square v128)
    (local $lengths f64)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $item) (local.get $count)))
        (local.set $at (i32.add (global.get $rows) (i32.mul (local.get $width)
          (i32.load (i32.add (global.get $list) (i32.shl (local.get $item) (i32.const 2)))))))
        (local.set $end (i32.add (local.get $at) (local.get $width)))
        (local.set $of (global.get $query))
        (local.set $product (v128.const i32x4 0 0 0 0))
        (local.set $square (v128.const i32x4 0 0 0 0))
        (loop $numbers
          (local.set $eight (v128.load (local.get $at)))
          (local.set $low (i16x8.extend_low_i8x16_s (local.get $eight)))
          (local.set $high (i16x8.extend_high_i8x16_s (local.get $eight)))
          (local.set $product (i32x4.add (local.get $product) (i32x4.add
            (i32x4.dot_i16x8_s (local.get $low) (v128.load (local.get $of)))
            (i32x4.dot_i16x8_s (local.get $high) (v128.load offset=16 (local.get $of))))))
          (local.set $square (i32x4.add (local.get $square) (i32x4.add
            (i32x4.dot_i16x8_s (local.get $low) (local.get $low))
            (i32x4.dot_i16x8_s (local.get $high) (local.get $high)))))
          (local.set $of (i32.add (local.get $of) (i32.const 32)))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $numbers (i32.lt_u (local.get $at) (local.get $end))))
        (local.set $lengths (f64.mul (f64.sqrt (call $sum (local.get $square))) (local.get $length)))
        (f32.store
          (i32.add (global.get $scores) (i32.shl (local.get $item) (i32.const 2)))
          (f32.demote_f64 (select
            (f64.div (call $sum (local.get $product)) (local.get $lengths))
            (f64.const 0)
            (f64.gt (local.get $lengths) (f64.const 0)))))
        (local.set $item (i32.add (local.get $item) (i32.const 1)))
        (br $next)))))
