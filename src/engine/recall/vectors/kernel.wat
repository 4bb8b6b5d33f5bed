;; The loops that a search for vectors spends its time in. Baseline SIMD, one thread, memory of its own; `kernel.ts` says what stands
;; where in it, and `plain-kernel.ts` does the same without WebAssembly, to the bit.
(module
  (memory (export "memory") 4)

  (global $query i32 (i32.const 0))
  (global $counts i32 (i32.const 8192))
  (global $list i32 (i32.const 28672))
  (global $scores i32 (i32.const 45056))
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

  (func $isEmpty (param $at i32) (param $width i32) (result i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $at) (local.get $width)))
    (loop $next
      (if (v128.any_true (v128.load (local.get $at))) (then (return (i32.const 0))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $next (i32.lt_u (local.get $at) (local.get $end))))
    (i32.const 1))

  ;; Bits in which a code differs from the query's.
  (func $distance (param $at i32) (param $width i32) (result i32)
    (local $word i32) (local $sum i64)
    (loop $next
      (local.set $sum (i64.add (local.get $sum) (i64.popcnt (i64.xor
        (i64.load (i32.add (local.get $at) (local.get $word)))
        (i64.load (i32.add (global.get $query) (local.get $word)))))))
      (local.set $word (i32.add (local.get $word) (i32.const 8)))
      (br_if $next (i32.lt_u (local.get $word) (local.get $width))))
    (i32.wrap_i64 (local.get $sum)))

  ;; Writes the rows of the $wanted codes nearest to the query into $list, in order of their rows, and gives how many they are. Of
  ;; codes equally near the first rows win; a code of zeros is an empty row. One pass: a code that is not nearer than the worst of the best
  ;; so far costs no more than its distance. The others are counted by distance, and so the bound falls.
  (func (export "select") (param $width i32) (param $count i32) (param $wanted i32) (result i32)
    (local $q0 i64) (local $q1 i64) (local $q2 i64) (local $q3 i64) (local $q4 i64) (local $q5 i64)
    (local $row i32) (local $at i32) (local $distance i32)
    ;; Of those within $most there are $kept; from $bound on, a code is too far.
    (local $most i32) (local $kept i32) (local $bound i32)
    (local $end i32) (local $to i32) (local $slot i32)
    (if (i32.or (i32.eqz (local.get $wanted)) (i32.eqz (local.get $count))) (then (return (i32.const 0))))
    (local.set $most (i32.shl (local.get $width) (i32.const 3)))
    (local.set $bound (i32.add (local.get $most) (i32.const 1)))
    (memory.fill (global.get $counts) (i32.const 0) (i32.shl (local.get $bound) (i32.const 2)))
    (local.set $at (global.get $rows))
    (local.set $end (global.get $buffer))
    (local.set $q0 (i64.load offset=0 (global.get $query)))
    (local.set $q1 (i64.load offset=8 (global.get $query)))
    (local.set $q2 (i64.load offset=16 (global.get $query)))
    (local.set $q3 (i64.load offset=24 (global.get $query)))
    (local.set $q4 (i64.load offset=32 (global.get $query)))
    (local.set $q5 (i64.load offset=40 (global.get $query)))
    (loop $next
      (if (i32.eq (local.get $width) (i32.const 48))
        (then
          (local.set $distance (i32.wrap_i64 (i64.add
            (i64.add
              (i64.add
                (i64.popcnt (i64.xor (i64.load offset=0 (local.get $at)) (local.get $q0)))
                (i64.popcnt (i64.xor (i64.load offset=8 (local.get $at)) (local.get $q1))))
              (i64.add
                (i64.popcnt (i64.xor (i64.load offset=16 (local.get $at)) (local.get $q2)))
                (i64.popcnt (i64.xor (i64.load offset=24 (local.get $at)) (local.get $q3)))))
            (i64.add
              (i64.popcnt (i64.xor (i64.load offset=32 (local.get $at)) (local.get $q4)))
              (i64.popcnt (i64.xor (i64.load offset=40 (local.get $at)) (local.get $q5))))))))
        (else (local.set $distance (call $distance (local.get $at) (local.get $width)))))
      (block $far
        (br_if $far (i32.ge_u (local.get $distance) (local.get $bound)))
        (br_if $far (call $isEmpty (local.get $at) (local.get $width)))
        (i32.store (local.get $end) (local.get $row))
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
        ;; What stays within $most is less than twice $wanted, which the buffer holds twice.
        (if (i32.ge_u (local.get $end) (global.get $rows))
          (then (local.set $end (call $compact (local.get $end) (local.get $most))))))
      (local.set $at (i32.add (local.get $at) (local.get $width)))
      (local.set $row (i32.add (local.get $row) (i32.const 1)))
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
